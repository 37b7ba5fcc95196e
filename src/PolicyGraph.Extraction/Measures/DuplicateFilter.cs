using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// A page printed twice gives each measure once; copies interleaved sentence by sentence give each list once. What is
/// printed again stands under the same numbers: two items may have the same text and the same list.
/// </summary>
internal sealed class DuplicateFilter(NormalizedText normalized, DocumentOutline outline, DiagnosticSink diagnostics)
{
    private const int ShortestSentence = 12;
    private const int UsualSentences = 6;
    private const double ShuffledShare = 0.08;

    // No text can be written so that all its sentences fall together; what is equal does not depend on it.
    private static readonly long Seed = Random.Shared.NextInt64();

    private readonly string _text = normalized.Text;
    private readonly StretchComparer _stretches = new(normalized.Text);
    private readonly Lazy<NumberPaths> _paths = new(() => new NumberPaths(outline));

    public List<MeasureDraft> Filter(List<MeasureDraft> drafts)
    {
        var distinct = MayRepeat(drafts) ? DropRepeated(drafts) : drafts;
        var sentences = LongerSentences(distinct);
        return MayRepeat(sentences) && HasRepeatedLists(distinct) && Repeat(sentences) ? DropShuffled(distinct) : distinct;
    }

    /// <summary>A cheap look before <see cref="DropRepeated"/>, which nearly every text is spared.</summary>
    private bool MayRepeat(List<MeasureDraft> drafts)
    {
        var seen = new Lookalikes(stackalloc ulong[Lookalikes.Words]);
        foreach (var draft in drafts)
        {
            if (draft.Row is null && seen.See(_text.AsSpan(draft.TextStart, draft.TextEnd - draft.TextStart)))
            {
                return true;
            }
        }

        return false;
    }

    private List<MeasureDraft> DropRepeated(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<(int Path, TextLine Text, TextLine List)>(_stretches);
        var under = _paths.Value.Count(drafts);
        var kept = new List<MeasureDraft>(drafts.Count);
        MeasureDraft? first = null;
        foreach (var draft in drafts)
        {
            if (draft.Row is not null || under[_paths.Value.Of(draft)] == 1 || seen.Add((_paths.Value.Of(draft), TextOf(draft), ListOf(draft))))
            {
                kept.Add(draft);
            }
            else
            {
                first ??= draft;
            }
        }

        if (first is not null)
        {
            diagnostics.Add(
                DiagnosticCodes.RepeatedMeasures, DiagnosticSeverity.Info,
                string.Create(CultureInfo.InvariantCulture, $"{drafts.Count - kept.Count} measures are printed again and counted once; the first repetition is here."),
                normalized.Home(first.List.Start, first.List.End));
        }

        return kept;
    }

    private bool HasRepeatedLists(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<TextLine>(drafts.Count, _stretches);
        return drafts.Exists(draft => !draft.MayRepeatList && !seen.Add(ListOf(draft)));
    }

    private List<(MeasureDraft Draft, TextLine Text)> LongerSentences(List<MeasureDraft> drafts)
    {
        var sentences = new List<(MeasureDraft Draft, TextLine Text)>(drafts.Count * UsualSentences);
        foreach (var draft in drafts)
        {
            for (var start = draft.TextStart; start < draft.TextEnd;)
            {
                var stop = _text.IndexOf('。', start, draft.TextEnd - start);
                var sentence = new TextLine(start, stop < 0 ? draft.TextEnd : stop);
                start = sentence.End + 1;
                if (sentence.Length >= ShortestSentence)
                {
                    sentences.Add((draft, sentence));
                }
            }
        }

        return sentences;
    }

    /// <summary>A cheap look before <see cref="Repeat"/>: false where too few sentences can be copies.</summary>
    private bool MayRepeat(List<(MeasureDraft Draft, TextLine Text)> sentences)
    {
        var seen = new Lookalikes(stackalloc ulong[Lookalikes.Words]);
        var alike = 0;
        foreach (var (_, sentence) in sentences)
        {
            alike += seen.See(_text.AsSpan(sentence.Start, sentence.Length)) ? 1 : 0;
        }

        return IsShuffledShare(alike, sentences.Count);
    }

    /// <summary>Whether many of the sentences stand in the text more than once; under the same numbers, unless headings are repeated, too.</summary>
    private bool Repeat(List<(MeasureDraft Draft, TextLine Text)> sentences)
    {
        var seen = new HashSet<(int Path, TextLine Text, TextLine List)>(sentences.Count, _stretches);
        var isOutOfOrder = _paths.Value.RepeatHeadings;
        return IsShuffledShare(sentences.Count(sentence => !seen.Add((isOutOfOrder ? 0 : _paths.Value.Of(sentence.Draft), sentence.Text, default))), sentences.Count);
    }

    private static bool IsShuffledShare(int repeated, int all) => all > 0 && (double)repeated / all >= ShuffledShare;

    private List<MeasureDraft> DropShuffled(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<TextLine>(_stretches);
        var kept = drafts.FindAll(draft => draft.MayRepeatList || seen.Add(ListOf(draft)));
        diagnostics.Warn(
            DiagnosticCodes.ShuffledText,
            string.Create(CultureInfo.InvariantCulture, $"The text looks shuffled: sentences of two copies are interleaved. {drafts.Count - kept.Count} repeated lists are counted once; the text of a measure may belong to another. Compare with a clean copy."),
            null);
        return kept;
    }

    private static TextLine TextOf(MeasureDraft draft) => new(draft.TextStart, draft.TextEnd);

    private static TextLine ListOf(MeasureDraft draft) => new(draft.List.Start, draft.List.End);

    /// <summary>Stretches are equal when their characters are; none is copied for it.</summary>
    private sealed class StretchComparer(string text) : IEqualityComparer<TextLine>, IEqualityComparer<(int Path, TextLine Text, TextLine List)>
    {
        public bool Equals(TextLine x, TextLine y) => Of(x).SequenceEqual(Of(y));

        public int GetHashCode(TextLine stretch) => (int)HashOf(stretch, Seed);

        public bool Equals((int Path, TextLine Text, TextLine List) x, (int Path, TextLine Text, TextLine List) y) => x.Path == y.Path && Equals(x.Text, y.Text) && Equals(x.List, y.List);

        public int GetHashCode((int Path, TextLine Text, TextLine List) key)
        {
            var text = HashOf(key.Text, Seed ^ key.Path);
            return (int)(key.List.IsEmpty ? text : HashOf(key.List, (long)text));
        }

        private ulong HashOf(TextLine stretch, long seed) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(Of(stretch)), seed);

        private ReadOnlySpan<char> Of(TextLine stretch) => text.AsSpan(stretch.Start, stretch.Length);
    }
}
