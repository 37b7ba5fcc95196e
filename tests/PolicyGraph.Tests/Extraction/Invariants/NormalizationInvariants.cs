using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>The reading form of a reading form is itself, and each of its characters stood somewhere.</summary>
public sealed class NormalizationInvariants
{
    private const int Cases = 3000;
    private const int DocumentCases = 200;

    [Fact]
    public void Normalising_any_string_twice_is_once() => Property.Holds(Genre.Strings, Cases, TwiceIsOnce);

    [Fact]
    public void Normalising_any_units_twice_is_once() => Property.Holds(Genre.Units, Cases, TwiceIsOnce);

    [Fact]
    public void Normalising_a_damaged_document_twice_is_once() => Property.Holds(Genre.Documents, DocumentCases, TwiceIsOnce);

    [Fact]
    public void Offsets_of_any_string_never_run_backwards() => Property.Holds(Genre.Strings, Cases, text =>
    {
        var normalized = Extracted.Joined(text);
        var last = 0;
        for (var i = 0; i < normalized.Text.Length; i++)
        {
            var home = normalized.Map.ToOriginal(i);
            Property.True(home >= last && home < text.Length, $"Character {i} of the reading form comes from {home}, the one before it from {last}.", text);
            last = home;
        }
    });

    private static void TwiceIsOnce(string text)
    {
        var once = Extracted.Normalized(text).Text;
        var twice = Extracted.Normalized(once).Text;
        Property.True(once == twice, $"once:  {once}\ntwice: {twice}", text);
    }
}
