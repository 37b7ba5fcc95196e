using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyGraph.Reports.Json;

/// <summary>The names of the fields that every measure and assignment has, encoded once: there are hundreds of them in a policy.</summary>
internal static class FieldNames
{
    public static readonly JsonEncodedText Assignments = Encode("assignments");
    public static readonly JsonEncodedText Department = Encode("department");
    public static readonly JsonEncodedText AsWritten = Encode("asWritten");
    public static readonly JsonEncodedText Role = Encode("role");
    public static readonly JsonEncodedText Group = Encode("group");
    public static readonly JsonEncodedText Position = Encode("position");
    public static readonly JsonEncodedText Confidence = Encode("confidence");
    public static readonly JsonEncodedText Rule = Encode("rule");
    public static readonly JsonEncodedText Span = Encode("span");
    public static readonly JsonEncodedText Start = Encode("start");
    public static readonly JsonEncodedText End = Encode("end");
    public static readonly JsonEncodedText Id = Encode("id");
    public static readonly JsonEncodedText Number = Encode("number");
    public static readonly JsonEncodedText Path = Encode("path");
    public static readonly JsonEncodedText Title = Encode("title");
    public static readonly JsonEncodedText Text = Encode("text");
    public static readonly JsonEncodedText Responsibility = Encode("responsibility");
    public static readonly JsonEncodedText Deadline = Encode("deadline");

    private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
