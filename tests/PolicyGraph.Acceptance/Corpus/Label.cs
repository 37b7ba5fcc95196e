using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>An assignment as a person labelled it; any of its names will do.</summary>
internal sealed record Label(string Role, bool IsGroup, IReadOnlyCollection<string> Names)
{
    public static List<Label> ReadAll(JsonElement labelled) =>
    [
        .. labelled.GetProperty("assignments").EnumerateArray().Select(each => new Label(
            each.GetProperty("role").GetString()!,
            each.GetProperty("group").GetBoolean(),
            [Folding.Of(each.GetProperty("department").GetString()), .. Alternatives(each)])),
    ];

    public bool IsMetBy(Assignment found) =>
        string.Equals(found.Role.ToString(), Role, StringComparison.OrdinalIgnoreCase)
        && found.IsGroup == IsGroup
        && found.Department.Aliases.Prepend(found.Department.Name).Select(Folding.Of).Intersect(Names, StringComparer.Ordinal).Any();

    public override string ToString() => $"{Role}:{Names.First()}{(IsGroup ? "*" : "")}";

    private static IEnumerable<string> Alternatives(JsonElement each) =>
        each.TryGetProperty("alt", out var others) ? others.EnumerateArray().Select(other => Folding.Of(other.GetString())) : [];
}
