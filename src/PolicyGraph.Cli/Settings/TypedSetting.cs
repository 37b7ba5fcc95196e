namespace PolicyGraph.Cli.Settings;

/// <param name="Default">Where neither file nor environment say anything.</param>
/// <param name="Read">False for a text that is not of the form.</param>
internal sealed record Setting<T>(string Key, T Default, string Form, TryRead<T> Read) : Setting(Key, Form);
