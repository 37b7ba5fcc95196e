using System.Text;

namespace PolicyGraph.Reports.Pages;

/// <summary>A page of one file: its style in it, no script, nothing from any other place.</summary>
internal sealed class PageFrame : IDisposable
{
    private const string Style =
        """
        :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--line:#d0d7de;--soft:#f4f6f8;--head:#1f4e79;--lead:#b42318;--help:#0b6b4f;--share:#7a4b00;--own:#5b2a86}
        @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#14181d;--line:#3a434d;--soft:#1d232a;--head:#9ecbff;--lead:#ff9a8f;--help:#7ee0bd;--share:#f0c274;--own:#d2a8ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:75rem;background:var(--paper);color:var(--ink);font:16px/1.7 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
        h1{font-size:1.5rem;line-height:1.4;margin:0 0 .75rem;color:var(--head)}h2{font-size:1.15rem;margin:2rem 0 .5rem;color:var(--head)}
        .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
        thead th{background:var(--soft);position:sticky;top:0}td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.mark{text-align:center;white-space:nowrap}
        dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0 0 1rem}dt{color:var(--head);font-weight:600}dd{margin:0}
        .note{color:var(--ink);opacity:.8;font-size:.9rem}.path{font-size:.875rem;opacity:.8}.list{background:var(--soft);border-left:3px solid var(--line);padding:.3rem .6rem;margin:.3rem 0 0}
        mark{background:none;color:inherit;border-bottom:2px solid;font-weight:600}mark.lead,.role.lead{color:var(--lead)}mark.coordinate,.role.coordinate{color:var(--help)}mark.shared,.role.shared{color:var(--share)}mark.responsible,.role.responsible{color:var(--own)}
        .role{font-weight:600;white-space:nowrap}a{color:var(--head)}.inlist{background:var(--soft)}.inlist:target{outline:2px solid var(--head)}pre.text{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid var(--line);padding:1rem}
        th.owners{width:36%}
        @media(max-width:40rem){table.stack,.stack tbody,.stack tr,.stack td{display:block}.stack thead{display:none}.stack tr{border:1px solid var(--line);margin-bottom:.75rem;padding:.4rem}.stack td{border:0;padding:.15rem .3rem}.stack td.mark{text-align:left;font-weight:600}.stack td:empty{display:none}}
        @media print{body{max-width:none;padding:0;font-size:11pt}thead th{position:static}.wide{overflow:visible}tr{break-inside:avoid}}
        """;

    private readonly StreamWriter html;

    public PageFrame(Stream output, string title)
    {
        html = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        html.Write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Write($"<title>{HtmlText.Of(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{HtmlText.Of(title)}</h1>\n");
    }

    /// <param name="markup">Whose texts went through <see cref="HtmlText"/>.</param>
    public void Write(string markup) => html.Write(markup);

    public void Dispose()
    {
        html.Write("</main>\n</body>\n</html>\n");
        html.Dispose();
    }
}
