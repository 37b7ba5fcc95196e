namespace PolicyGraph.Words.Segmentation;

/// <summary>A word as the dictionary alone cuts it: jieba's <c>cut(word, HMM=False)</c>, where single Latin letters and digits stay together.</summary>
internal sealed class PathParts(WordTrie dictionary, string word)
{
    public IEnumerable<string> Read()
    {
        for (var start = 0; start < word.Length;)
        {
            var length = CharacterKinds.BlockLength(word.AsSpan(start));
            if (length == 0)
            {
                length = CharacterKinds.OtherLength(word.AsSpan(start));
                yield return word.Substring(start, length);
            }
            else
            {
                foreach (var part in ReadBlock(word.Substring(start, length)))
                    yield return part;
            }
            start += length;
        }
    }

    private IEnumerable<string> ReadBlock(string block)
    {
        var next = new int[block.Length];
        WordPath.Find(dictionary, block, next);
        var latin = 0;
        for (var at = 0; at < block.Length; at = next[at])
        {
            if (next[at] == at + 1 && CharacterKinds.IsLatin(block[at]))
            {
                latin++;
                continue;
            }
            if (latin > 0)
                yield return block.Substring(at - latin, latin);
            latin = 0;
            yield return block[at..next[at]];
        }
        if (latin > 0)
            yield return block[^latin..];
    }
}
