namespace PolicyGraph.Cli.Settings;

internal delegate bool TryRead<T>(string text, out T value);
