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
            if (end - start is > 4 and <= Longest && text[end - 1] is not '）')
            {
                Read(start, end);
            }

            start = end + 1;
        }
    }

    private void Read(int start, int end)
    {
        while (start < end && text[start] is ' ' or Characters.Indent)
        {
            start++;
        }

        var sentence = text.AsSpan(start, end - start);
        if (sentence.IsEmpty || sentence[0] == '|' || Predicate.ReadAtEnd(sentence) is null || found.Overlaps(start, end))
        {
            return;
        }

        if (parser.Parse(start, end, ListForm.Sentence) is { } list)
        {
            found.Add(list);
        }
    }
}
