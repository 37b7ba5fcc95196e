using System.Text;

namespace PolicyGraph.Documents.Numbering;

internal static class RomanNumber
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Null outside 1 to 3999.</summary>
    public static string? Of(int value)
    {
        if (value is < 1 or > 3999)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach ((int unit, string sign) in Signs)
        {
            for (; value >= unit; value -= unit)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
