using System.Globalization;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>Extraction answers whatever the text, and the same whatever the machine.</summary>
public sealed class ExtractionInvariants
{
    private const int Cases = 2000;
    private const int DocumentCases = 100;

    private static readonly CultureInfo[] Cultures = [Numbers("tr-TR", "·"), Numbers("zh-CN", "−"), Numbers("ar-EG", "٫")];

    [Fact]
    public void Any_string_gives_a_policy() => Property.Holds(Genre.Strings, Cases, text => Assert.NotNull(Extracted.From(text)));

    [Fact]
    public void Any_units_give_a_policy() => Property.Holds(Genre.Units, Cases, text => Assert.NotNull(Extracted.From(text)));

    [Fact]
    public void Any_string_gives_an_answer_as_a_single_list() => Property.Holds(Genre.Strings, Cases, text =>
    {
        foreach (var region in new[] { null, "青海省", "全国" })
        {
            var reading = Extracted.Pipeline.ReadList(text, region, text);
            Assert.All(reading.Assignments, each => Property.True(each.Span.End <= text.Length, $"{each.Span} lies outside.", text));
        }
    });

    [Fact]
    public void Extracting_a_damaged_document_twice_gives_the_same() => Property.Holds(Genre.Documents, DocumentCases, text =>
        Property.True(Extracted.Whole(Extracted.From(text)) == Extracted.Whole(Extracted.From(text)), "Two readings differ.", text));

    [Fact]
    public void Culture_of_the_thread_changes_nothing() => Property.Holds(Genre.Documents, DocumentCases, text =>
    {
        var expected = Extracted.Whole(Extracted.From(text));
        var own = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Cultures)
            {
                CultureInfo.CurrentCulture = culture;
                Property.True(expected == Extracted.Whole(Extracted.From(text)), $"{culture.Name} reads differently.", text);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    });

    /// <summary>Globalisation is invariant here: what a culture could change is set by hand.</summary>
    private static CultureInfo Numbers(string name, string sign)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = sign;
        culture.NumberFormat.NumberDecimalSeparator = sign;
        culture.DateTimeFormat.DateSeparator = name;
        return culture;
    }
}
