using System.Text;
using System.Text.Json;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Extraction;
using PolicyGraph.Reports.Json;

namespace PolicyGraph.Cli.Lists;

/// <summary>Lists from stdin, a JSON object a line; each answer is out before the next line is read.</summary>
internal sealed class ListBatch(ExtractionPipeline pipeline, StandardStreams streams)
{
    private readonly Utf8JsonWriter json = JsonOutput.WriterTo(streams.Output, indented: false);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        using var lines = new StreamReader(streams.Input, Encoding.UTF8);
        var exitCode = ExitCode.Done;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && !TryAnswer(line, number))
                exitCode = ExitCode.SomeInputFailed;
        }
        return exitCode;
    }

    private bool TryAnswer(string line, int number)
    {
        try
        {
            Answer(ListRequest.Parse(line));
            return true;
        }
        catch (FormatException cause)
        {
            streams.Error.WriteLine($"{PolicyGraphCommand.ProgramName}: line {number}: {cause.Message}");
            return false;
        }
    }

    private void Answer(ListRequest request)
    {
        json.Reset();
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        request.Id.WriteTo(json);
        ListReadingJson.WriteFields(json, pipeline.ReadList(request.Text, request.Region, request.Context));
        json.WriteEndObject();
        json.Flush();
        streams.Output.WriteByte((byte)'\n');
        streams.Output.Flush();
    }
}
