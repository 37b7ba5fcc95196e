namespace PolicyGraph.Cli.Input;

/// <param name="Name">As messages and results call it.</param>
internal sealed record InputFile(string Name, long Length);
