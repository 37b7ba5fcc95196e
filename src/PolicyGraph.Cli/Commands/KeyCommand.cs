using System.CommandLine;
using PolicyGraph.Server.Access;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>key NAME</c>: a new key for a client of the server, and the hash by which the server knows it.</summary>
internal sealed class KeyCommand : Command
{
    private readonly Argument<string> name = new("NAME");

    public KeyCommand()
        : base("key", "Make a key for a client of the server.")
    {
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsName(token.Value))
                result.AddError($"key: {Output.PlainText.Of(token.Value)} is no name; give letters, digits, - and _.");
        });
        Add(name);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var (key, hash) = ApiKey.Create();
        var output = line.InvocationConfiguration.Output;
        output.WriteLine($"key   {key}");
        output.WriteLine($"hash  {line.GetRequiredValue(name)}={hash}");
        return ExitCode.Done;
    }

    private static bool IsName(string text) => text.Length is > 0 and <= 64 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
