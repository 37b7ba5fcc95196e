namespace PolicyGraph.Extraction.Normalization;

/// <summary>Places where bytes were lost.</summary>
internal sealed partial class NormalizationPass
{
    /// <summary>Restores known damage and reports the rest.</summary>
    private int WriteSuspect(int i, char c)
    {
        if (lexicon.Mojibake.AtStart(text.AsSpan(i)).First is ({ Length: var length }, { } restored))
        {
            Restore(restored, i, length);
            return i + length - 1;
        }

        WriteSpace(c);
        if (IsDamage(i, c))
        {
            _notes.Damage(i);
        }

        Write(c, i);
        return i;
    }

    private void Restore(string restored, int origin, int length)
    {
        WriteSpace(restored[0]);
        for (var k = 0; k < restored.Length; k++)
        {
            Write(restored[k], origin + (k == restored.Length - 1 ? length - 1 : Math.Min(k, length - 1)));
        }

        _isShownAsRead &= !text.AsSpan(origin, length).ContainsAny(NormalizedText.OtherBrackets);
        _notes.Restored(origin, length);
    }

    /// <summary>Bopomofo, Cyrillic or ? right between Han characters is what a lost byte leaves behind.</summary>
    private bool IsDamage(int i, char c) =>
        c == '\uFFFD' || (Characters.IsHan(_out.Last) && i + 1 < text.Length && (c != '?' || Characters.IsWide(text[i + 1]) || Characters.IsToned(text[i + 1]) || char.IsAsciiLetterLower(text[i + 1])));
}
