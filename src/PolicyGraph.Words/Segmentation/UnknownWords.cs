namespace PolicyGraph.Words.Segmentation;

/// <summary>Characters that are no words of the dictionary → words: Chinese by the hidden Markov model, numbers and Latin words by their shape.</summary>
internal static class UnknownWords
{
    public static void Cut(ReadOnlySpan<char> run, int offset, List<int> ends)
    {
        for (var start = 0; start < run.Length;)
        {
            var end = start + 1;
            var isHan = CharacterKinds.IsHan(run[start]);
            while (end < run.Length && CharacterKinds.IsHan(run[end]) == isHan)
                end++;
            if (isHan)
                HiddenMarkovModel.Default.Cut(run[start..end], offset + start, ends);
            else
                CutLatin(run[start..end], offset + start, ends);
            start = end;
        }
    }

    /// <summary>Words, numbers with decimals and percent sign, and what stands between them.</summary>
    private static void CutLatin(ReadOnlySpan<char> run, int offset, List<int> ends)
    {
        for (var start = 0; start < run.Length;)
        {
            var end = CharacterKinds.IsLatin(run[start]) ? EndOfWord(run, start) : start + 1;
            while (!CharacterKinds.IsLatin(run[start]) && end < run.Length && !CharacterKinds.IsLatin(run[end]))
                end++;
            ends.Add(offset + end);
            start = end;
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> run, int start)
    {
        var end = EndOf(run, start, CharacterKinds.IsLatin);
        if (end < run.Length && run[end] == '.' && EndOf(run, end + 1, char.IsAsciiDigit) is var decimals && decimals > end + 1)
            end = decimals;
        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }

    private static int EndOf(ReadOnlySpan<char> run, int start, Func<char, bool> isPart)
    {
        while (start < run.Length && isPart(run[start]))
            start++;
        return start;
    }
}
