namespace PolicyGraph.Server.Uploads;

/// <summary>The kinds of document that can be uploaded.</summary>
public enum UploadFormat
{
    PlainText,
    Html,
    Word,
}
