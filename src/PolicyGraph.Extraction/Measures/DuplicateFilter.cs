using System.Globalization;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A page printed twice gives each measure once; copies interleaved sentence by sentence give each list once.</summary>
internal sealed class DuplicateFilter(NormalizedText normalized, DiagnosticSink diagnostics)
{
    private const int ShortestSentence = 12;
    private const double ShuffledShare = 0.08;

    private readonly string _text = normalized.Text;

    public List<MeasureDraft> Filter(List<MeasureDraft> drafts)
    {
        var distinct = DropRepeated(drafts);
        return HasRepeatedLists(distinct) && RepeatedSentenceShare(distinct) >= ShuffledShare ? DropShuffled(distinct) : distinct;
    }

    private List<MeasureDraft> DropRepeated(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<(string Text, string List)>();
        var kept = new List<MeasureDraft>(drafts.Count);
        MeasureDraft? first = null;
        foreach (var draft in drafts)
        {
            if (draft.Row is not null || seen.Add((TextOf(draft), ListOf(draft))))
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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return drafts.Exists(draft => draft.Row is null && !seen.Add(ListOf(draft)));
    }

    /// <summary>How many of the longer sentences of the measures stand in the text more than once.</summary>
    private double RepeatedSentenceShare(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = 0;
        var repeated = 0;
        foreach (var draft in drafts)
        {
            foreach (var sentence in TextOf(draft).Split('。'))
            {
                if (sentence.Length >= ShortestSentence)
                {
                    all++;
                    repeated += seen.Add(sentence) ? 0 : 1;
                }
            }
        }

        return all == 0 ? 0 : (double)repeated / all;
    }

    private List<MeasureDraft> DropShuffled(List<MeasureDraft> drafts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = drafts.FindAll(draft => draft.Row is not null || seen.Add(ListOf(draft)));
        diagnostics.Warn(
            DiagnosticCodes.ShuffledText,
            string.Create(CultureInfo.InvariantCulture, $"The text looks shuffled: sentences of two copies are interleaved. {drafts.Count - kept.Count} repeated lists are counted once; the text of a measure may belong to another. Compare with a clean copy."),
            null);
        return kept;
    }

    private string TextOf(MeasureDraft draft) => _text[draft.TextStart..draft.TextEnd];

    private string ListOf(MeasureDraft draft) => _text[draft.List.Start..draft.List.End];
}
