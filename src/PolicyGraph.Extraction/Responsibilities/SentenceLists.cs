using System.Buffers;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Sentences that are a list and nothing else: 由公安部牵头，交通运输部参加。</summary>
internal sealed class SentenceLists(string text, ResponsibilityParser parser, ListCollection found)
{
    private const int Longest = 400;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？\n：");

    public void Find()
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            if (end - start is > 4 and <= Longest && text[end - 1] is not '）' && Predicate.ReadAtEnd(text.AsSpan(start, end - start)) is not null)
            {
                Read(start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>某某市人民政府办公室承办 at the foot of a document, what stands behind 注：, answers to a journal, and the exhortation 按职责做好相关工作.</summary>
    private bool IsImprintOrNote(int start, ReadOnlySpan<char> sentence) =>
        sentence.EndsWith("工作", StringComparison.Ordinal) || sentence.EndsWith("承办", StringComparison.Ordinal) || sentence.EndsWith("主办", StringComparison.Ordinal)
        || (start >= 2 && text[start - 1] == '：' && text[start - 2] is '注' or '明' or '问' or '答');

    /// <summary>版权所有：某某市人民政府办公室 技术支持：… at the foot of a page: the last word is the label of what follows.</summary>
    private bool IsPageFoot(ReadOnlySpan<char> sentence, int end) => end < text.Length && text[end] == '：' && sentence.EndsWith("技术支持", StringComparison.Ordinal);

    /// <summary>建成三个冷库，由县农业农村局牵头，县财政局配合: the list begins with 由, what stands before the comma is the task.</summary>
    private int BehindTask(int start, int end)
    {
        var by = text.AsSpan(start, end - start).IndexOf("，由", StringComparison.Ordinal);
        return by < 0 ? start : start + by + 1;
    }

    private void Read(int start, int end)
    {
        while (start < end && (text[start] is ' ' or Characters.Indent || Outline.NoteNumber.Read(text, start) is not null))
        {
            start += Outline.NoteNumber.Read(text, start)?.Length ?? 1;
        }

        start = BehindTask(start, end);
        var sentence = text.AsSpan(start, end - start);
        if (sentence.IsEmpty || sentence[0] == '|' || IsImprintOrNote(start, sentence) || IsPageFoot(sentence, end) || Predicate.ReadAtEnd(sentence) is null || found.Overlaps(start, end))
        {
            return;
        }

        if (parser.Parse(start, end, ListForm.Sentence) is { } list)
        {
            found.Add(list);
        }
    }
}
