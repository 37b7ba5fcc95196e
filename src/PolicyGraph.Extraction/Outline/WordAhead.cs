namespace PolicyGraph.Extraction.Outline;

/// <summary>
/// The next place of a word. It is remembered: in a line of nothing but markers each of them asks, and looking to the
/// line's end every time would cost the square of its length.
/// </summary>
internal sealed class WordAhead(string text, string word)
{
    private int _at = -1;

    /// <summary>Where the word next stands from <paramref name="start"/> on, which never goes back; the text's length when it does not.</summary>
    public int From(int start)
    {
        if (_at < start)
        {
            var found = text.IndexOf(word, start, StringComparison.Ordinal);
            _at = found < 0 ? text.Length : found;
        }

        return _at;
    }

    public bool IsWithin(int start, int end) => From(start) + word.Length <= end;
}
