using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>A body that was asked for on a day, which holds for what is asked of it.</summary>
internal sealed record AnsweringDepartment : StoredDepartment
{
    private AnsweringDepartment(StoredDepartment body, AsOf asOf)
        : base(body) => AsOf = asOf;

    public AsOf AsOf { get; }

    public static StoredDepartment Of(StoredDepartment body, AsOf asOf) =>
        asOf == AsOf.Issued ? body : new AnsweringDepartment(body, asOf);

    /// <summary>The day that a field says, else that of the body.</summary>
    public static AsOf DayOf(StoredDepartment body, AsOf? said) => said ?? (body as AnsweringDepartment)?.AsOf ?? AsOf.Issued;
}
