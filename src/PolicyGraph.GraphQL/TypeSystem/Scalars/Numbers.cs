using System.Globalization;
using System.Text;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Numbers of any CLR type as the scalars see them.</summary>
internal static class Numbers
{
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -7;

    /// <summary>A number, a Boolean as 0 or 1, or a string that is wholly a number.</summary>
    public static bool TryRead(object value, out double number)
    {
        switch (value)
        {
            case bool boolean:
                number = boolean ? 1 : 0;
                return true;
            case string text:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            case int or long or double or float or decimal or short or byte or uint or ulong or ushort or sbyte:
                number = ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture);
                return true;
            default:
                number = 0;
                return false;
        }
    }

    public static string Print(object number) => number switch
    {
        double or float => Print(((IConvertible)number).ToDouble(CultureInfo.InvariantCulture)),
        _ => Convert.ToString(number, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The shortest digits that read back as the number, laid out as ECMAScript's Number::toString does.</summary>
    public static string Print(double number)
    {
        if (number == 0 || !double.IsFinite(number))
            return number == 0 ? "0" : number.ToString(CultureInfo.InvariantCulture);
        var (digits, exponent) = Decompose(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        return (number < 0 ? "-" : "") + Layout(digits, exponent);
    }

    public static string Describe(object value) => value switch
    {
        string text => $"\"{text}\"",
        bool boolean => boolean ? "true" : "false",
        _ when TryRead(value, out _) => Print(value),
        _ => "an object",
    };

    /// <summary>Significant digits and the power of ten of the first of them.</summary>
    private static (string Digits, int Exponent) Decompose(string number)
    {
        var parts = number.Split('E');
        var scale = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var integerDigits = point < 0 ? parts[0].Length : point;
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = all.TrimStart('0');
        return (significant.TrimEnd('0'), scale + integerDigits - 1 - (all.Length - significant.Length));
    }

    private static string Layout(string digits, int exponent)
    {
        if (exponent is >= LargestPlainExponent or < SmallestPlainExponent)
        {
            var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
            return $"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}";
        }
        if (exponent < 0)
            return new StringBuilder("0.").Append('0', -exponent - 1).Append(digits).ToString();
        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }
}
