using System.Globalization;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Filters;

/// <summary>Values of conditions as the store has them.</summary>
internal static class FilterValues
{
    /// <summary>Texts, and names of enumerations, which are written alike.</summary>
    public static string Text(object value) => (string)value;

    public static string Flag(object value) => (bool)value ? "true" : "false";

    public static string Day(object value) => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string DocumentNumber(object value) => WrittenDocumentNumber.Canonical((string)value);

    /// <exception cref="ResolverException">It is no id of that type.</exception>
    public static Func<object, string> Key(NodeType type) => value => GlobalId.KeyOf(type, (string)value);
}
