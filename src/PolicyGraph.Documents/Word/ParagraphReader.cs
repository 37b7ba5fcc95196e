using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using M = DocumentFormat.OpenXml.Math;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PolicyGraph.Documents.Word;

/// <summary>
/// Runs → text: insertions in, deletions out, hidden text, field codes, ruby readings and placeholders out.
/// Of alternatives for different versions of Word only the first is read, so that a text box comes once.
/// </summary>
internal sealed class ParagraphReader(StyleSheet styles, NoteCollector notes)
{
    private readonly FieldTracker fields = new();

    public ParagraphText Read(Paragraph paragraph)
    {
        var reading = new Reading(paragraph.ParagraphProperties);
        ReadChildren(paragraph, reading);
        return new ParagraphText(reading.Text.ToString(), reading.Boxes);
    }

    /// <summary>The tree is no deeper than <see cref="XmlGuard"/> lets pass.</summary>
    private void ReadChildren(OpenXmlElement parent, Reading reading)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            Read(child, reading);
        }
    }

    private void Read(OpenXmlElement element, Reading reading)
    {
        switch (element)
        {
            case ParagraphProperties or RunProperties or DeletedRun or MoveFromRun or RubyContent or SdtProperties:
                break;
            case FieldChar field:
                Follow(field);
                break;
            case FieldCode code:
                fields.Instruct(code.Text);
                break;
            case TextBoxContent box:
                reading.Boxes.Add(box);
                break;
            case AlternateContent { FirstChild: { } first }:
                ReadChildren(first, reading);
                break;
            case Run run when styles.IsHidden(run.RunProperties, reading.Properties):
                ReadFields(run);
                break;
            case SdtRun control when control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null:
                break;
            default:
                ReadText(element, reading);
                break;
        }
    }

    private void ReadText(OpenXmlElement element, Reading reading)
    {
        if (element is FootnoteEndnoteReferenceType note)
        {
            notes.Add(note);
        }
        else if (TextOf(element) is { } text)
        {
            reading.Text.Append(fields.ShowsText ? text : "");
        }
        else
        {
            ReadChildren(element, reading);
        }
    }

    private static string? TextOf(OpenXmlElement element) => element switch
    {
        WordText text => text.Text,
        M.Text text => text.Text,
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => Symbol(symbol),
        _ => null,
    };

    /// <summary>A character of a symbol font means nothing without the font.</summary>
    private static string Symbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code)
            && Rune.TryCreate(code, out Rune rune)
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.PrivateUse or UnicodeCategory.Control)
            ? rune.ToString()
            : "";

    private void ReadFields(Run run)
    {
        foreach (FieldChar field in run.Elements<FieldChar>())
        {
            Follow(field);
        }
    }

    private void Follow(FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                fields.End();
                break;
        }
    }

    private sealed record Reading(ParagraphProperties? Properties)
    {
        public StringBuilder Text { get; } = new();

        public List<OpenXmlElement> Boxes { get; } = [];
    }
}
