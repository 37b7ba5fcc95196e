using System.Globalization;

namespace PolicyGraph.Server.Observation;

/// <summary>Puts labels together as Prometheus writes them; what does not fit into the span is left out.</summary>
internal ref struct LabelText(Span<char> space)
{
    private readonly Span<char> _space = space;
    private int _length;

    public readonly ReadOnlySpan<char> Text => _space[.._length];

    public void Append(string name, object? value)
    {
        var text = value switch
        {
            string given => given,
            bool yes => yes ? "true" : "false",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        };
        if (_length + name.Length + 2 * text.Length + 4 > _space.Length)
            return;
        if (_length > 0)
            _space[_length++] = ',';
        foreach (var letter in name)
            _space[_length++] = letter is '.' or '-' ? '_' : letter;
        _space[_length++] = '=';
        _space[_length++] = '"';
        foreach (var letter in text)
            AppendEscaped(letter);
        _space[_length++] = '"';
    }

    private void AppendEscaped(char letter)
    {
        if (letter is '"' or '\\' or '\n')
            _space[_length++] = '\\';
        _space[_length++] = letter == '\n' ? 'n' : letter;
    }
}
