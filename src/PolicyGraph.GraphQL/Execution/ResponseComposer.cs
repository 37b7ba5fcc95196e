using PolicyGraph.GraphQL.Execution.Results;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>Puts data and errors together as a response.</summary>
internal static class ResponseComposer
{
    /// <summary>What stands before the data of a response without errors.</summary>
    public static ReadOnlySpan<byte> DataPrefix => "{\"data\":"u8;

    /// <param name="writer">Holds the prefix and the data; no data stands for null. The response takes it over.</param>
    public static GraphQLResponse Complete(ResponseWriter writer, ErrorList errors)
    {
        var hasData = writer.Length > DataPrefix.Length;
        if (!hasData)
            writer.WriteNull();
        if (errors.IsEmpty)
        {
            writer.EndObject();
            return new GraphQLResponse(ResponseKind.Data, writer, null);
        }
        var listed = errors.ToList();
        var whole = new ResponseWriter(writer.Length + 1024);
        whole.BeginObject();
        WriteErrors(whole, listed);
        whole.WriteRaw(","u8);
        whole.WriteRaw(writer.Written[1..]);
        whole.EndObject();
        writer.Dispose();
        return new GraphQLResponse(hasData ? ResponseKind.DataWithErrors : ResponseKind.NullData, whole, listed[0].Code);
    }

    /// <summary>A response without data.</summary>
    public static GraphQLResponse Refuse(ResponseKind kind, IReadOnlyList<GraphQLError> errors)
    {
        var writer = new ResponseWriter();
        writer.BeginObject();
        WriteErrors(writer, errors);
        writer.EndObject();
        return new GraphQLResponse(kind, writer, errors[0].Code);
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
