using System.Buffers;
using PolicyGraph.GraphQL.Execution.Results;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>Puts data and errors together as a response.</summary>
internal static class ResponseComposer
{
    /// <param name="data">Written data; empty for null.</param>
    public static void Write(IBufferWriter<byte> output, ResponseWriter data, ErrorList errors)
    {
        if (errors.IsEmpty)
        {
            output.Write("{\"data\":"u8);
        }
        else
        {
            using var writer = new ResponseWriter();
            writer.BeginObject();
            WriteErrors(writer, errors.ToList());
            output.Write(writer.Written);
            output.Write(",\"data\":"u8);
        }
        output.Write(data.Length == 0 ? "null"u8 : data.Written);
        output.Write("}"u8);
    }

    /// <summary>A response without data.</summary>
    public static void WriteErrors(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        using var writer = new ResponseWriter();
        writer.BeginObject();
        WriteErrors(writer, errors);
        writer.EndObject();
        output.Write(writer.Written);
    }

    private static void WriteErrors(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteName("errors");
        writer.BeginList();
        foreach (var error in errors)
        {
            writer.BeginItem();
            WriteError(writer, error);
        }
        writer.EndList();
    }

    private static void WriteError(ResponseWriter writer, GraphQLError error)
    {
        writer.BeginObject();
        writer.WriteName("message");
        writer.WriteString(error.Message);
        if (error.Locations.Count > 0)
            WriteLocations(writer, error);
        if (error.Path is { } path)
            WritePath(writer, path);
        writer.WriteName("extensions");
        writer.BeginObject();
        writer.WriteName("code");
        writer.WriteString(error.Code);
        writer.EndObject();
        writer.EndObject();
    }

    private static void WriteLocations(ResponseWriter writer, GraphQLError error)
    {
        writer.WriteName("locations");
        writer.BeginList();
        foreach (var location in error.Locations)
        {
            writer.BeginItem();
            writer.BeginObject();
            writer.WriteName("line");
            writer.WriteInt(location.Line);
            writer.WriteName("column");
            writer.WriteInt(location.Column);
            writer.EndObject();
        }
        writer.EndList();
    }

    private static void WritePath(ResponseWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteName("path");
        writer.BeginList();
        foreach (var segment in path)
        {
            writer.BeginItem();
            if (segment is int index)
                writer.WriteInt(index);
            else
                writer.WriteString((string)segment);
        }
        writer.EndList();
    }
}
