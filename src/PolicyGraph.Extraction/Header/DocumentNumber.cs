using System.Globalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>A 文号 in a text. Offsets are into the normalised text.</summary>
/// <param name="Canonical">国办发〔2017〕4号, whatever brackets were written.</param>
/// <param name="Prefix">国办发.</param>
/// <param name="IsRepaired">A bracket or both were lost: 国办发20174号.</param>
internal readonly record struct DocumentNumber(string Canonical, string Prefix, int Start, int End, bool IsRepaired)
{
    private const int YearDigits = 4;

    /// <summary>Null for 国令第722号, which has none.</summary>
    public int? Year =>
        Canonical.IndexOf('〔') is >= 0 and var open && open + YearDigits < Canonical.Length
        && int.TryParse(Canonical.AsSpan(open + 1, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
