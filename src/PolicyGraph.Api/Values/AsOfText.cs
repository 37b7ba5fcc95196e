using System.Globalization;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Values;

/// <summary>The day on which bodies answer, as clients write it.</summary>
internal static class AsOfText
{
    public static bool TryRead(string text, out AsOf asOf)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        asOf = text == "CURRENT" ? AsOf.Current : isDay ? AsOf.On(day) : AsOf.Issued;
        return isDay || text is "ISSUED" or "CURRENT";
    }

    /// <summary>Null where the argument is not given.</summary>
    public static AsOf? Read(ArgumentValues arguments) =>
        arguments["asOf"] is string text && TryRead(text, out var asOf) ? asOf : null;
}
