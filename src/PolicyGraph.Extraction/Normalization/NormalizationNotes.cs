using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>What normalisation did, so that nothing is taken away in silence.</summary>
internal sealed class NormalizationNotes
{
    private const int SpotsReported = 50;
    private const int OneDamage = 16;

    private readonly List<Diagnostic> _spots = [];
    private int _damaged;
    private int _pinyin;
    private int _firstPinyin = -1;
    private int _removed;
    private int _firstRemoved = -1;
    private int _traditional;
    private int _firstTraditional = -1;

    public void Pinyin(int at)
    {
        _pinyin++;
        _firstPinyin = _firstPinyin < 0 ? at : _firstPinyin;
    }

    public void Removed(int at)
    {
        _removed++;
        _firstRemoved = _firstRemoved < 0 ? at : _firstRemoved;
    }

    /// <param name="characters">A stretch that holds <paramref name="count"/> Traditional characters, at least one.</param>
    /// <param name="start">Where it stands in the original.</param>
    public void Traditional(ReadOnlySpan<char> characters, int start, int count, CharacterTable forms)
    {
        _traditional += count;
        for (var i = 0; _firstTraditional < 0; i++)
        {
            _firstTraditional = forms.IsTraditional(characters[i]) ? start + i : -1;
        }
    }

    /// <summary>Spots close to one another are one damaged place.</summary>
    public void Damage(int at)
    {
        if (_spots.Count > 0 && _spots[^1] is { Code: DiagnosticCodes.DamagedText, Span: { } last } spot && at - last.End <= OneDamage)
        {
            _spots[^1] = spot with { Span = new TextSpan(last.Start, at + 1) };
            return;
        }

        Spot(DiagnosticCodes.DamagedText, "A byte was lost here: the characters are not what was written; compare with another copy.", new TextSpan(at, at + 1));
    }

    public void Restored(int at, int length) => Spot(DiagnosticCodes.RestoredText, "Damaged characters were restored to a phrase that they are known to come from.", new TextSpan(at, at + length));

    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        AddCount(all, DiagnosticCodes.TraditionalText, _traditional, _firstTraditional, "{0} Traditional characters are read as Simplified; the first is here.");
        AddCount(all, DiagnosticCodes.PinyinNoise, _pinyin, _firstPinyin, "{0} pinyin annotations in brackets are left out of the reading; the first is here.");
        AddCount(all, DiagnosticCodes.InvisibleCharacters, _removed, _firstRemoved, "{0} invisible characters are left out of the reading; the first is here.");
        all.AddRange(_spots);
        if (_damaged > SpotsReported)
        {
            all.Add(new Diagnostic(DiagnosticCodes.DamagedText, DiagnosticSeverity.Warning, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_damaged - SpotsReported} more damaged places are not listed."), null));
        }

        return all.DrainToImmutable();
    }

    private void Spot(string code, string message, TextSpan span)
    {
        if (++_damaged <= SpotsReported)
        {
            _spots.Add(new Diagnostic(code, DiagnosticSeverity.Warning, message, span));
        }
    }

    private static void AddCount(ImmutableArray<Diagnostic>.Builder all, string code, int count, int first, string message)
    {
        if (count > 0)
        {
            all.Add(new Diagnostic(
                code, DiagnosticSeverity.Info, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, count), new TextSpan(first, first + 1)));
        }
    }
}
