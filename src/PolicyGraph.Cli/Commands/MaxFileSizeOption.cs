using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--max-file-size N</c>: bytes, or with K, M, G for 1024 times as much each.</summary>
internal sealed class MaxFileSizeOption : Option<long>
{
    public MaxFileSizeOption(long otherwise)
        : base("--max-file-size")
    {
        HelpName = "N";
        DefaultValueFactory = _ => otherwise;
        CustomParser = Parse;
    }

    private static long Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        var shift = written.Length == 0 ? 0 : written[^1] switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = shift == 0 ? written : written[..^1];
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0 && count <= long.MaxValue >> shift)
        {
            return count << shift;
        }
        result.AddError($"--max-file-size {written}: not a size. Give a number of bytes, or one such as 500K, 64M or 2G.");
        return default;
    }
}
