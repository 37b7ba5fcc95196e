using System.Security;

namespace PolicyGraph.Documents;

/// <summary>What the file system answers in place of bytes, said so that a user can act on it.</summary>
internal static class InputFailure
{
    public static bool Explains(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException;

    public static DocumentProblem Problem(string source, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotFound(source),
        UnauthorizedAccessException or SecurityException => new(
            DocumentProblemCodes.AccessDenied, source, null, "no permission to read it", "change its permissions or read it as another user"),
        _ => new(
            DocumentProblemCodes.ReadFailed,
            source,
            null,
            $"reading failed: {exception.Message.TrimEnd('.', ' ')}",
            "check the disk or the other end, then try again"),
    };

    public static DocumentProblem NotFound(string source) => new(
        DocumentProblemCodes.NotFound, source, null, "no such file or folder", "check the name and the working folder");
}
