package io.github.programmecatalogue.picture;

/** How the image of a table looks, by day and by night; each number can be read on its colour. */
final class HeatStyle {

    static final String TEXT = """

            .programme-heat text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;\
            font-size:13px;fill:#1f2328;unicode-bidi:plaintext}
            .programme-heat .ground{fill:#ffffff}
            .programme-heat .heading{font-size:20px;font-weight:600}
            .programme-heat .head{fill:#57606a;font-size:12px}
            .programme-heat .column{fill:#57606a;text-anchor:middle}
            .programme-heat g[class] text{text-anchor:middle;font-variant-numeric:tabular-nums}
            .programme-heat .gap rect{fill:none;stroke:#c8102e;stroke-width:1.4;stroke-dasharray:4 3}
            .programme-heat .gap text{fill:#b00d28;font-weight:600}
            .programme-heat .heat1 rect{fill:#dcebfa}
            .programme-heat .heat2 rect{fill:#b4d4f3}
            .programme-heat .heat3 rect{fill:#80b3e6}
            .programme-heat .heat4 rect{fill:#2b6cb0}
            .programme-heat .heat5 rect{fill:#154073}
            .programme-heat .heat4 text,.programme-heat .heat5 text{fill:#ffffff}
            @media (prefers-color-scheme:dark){
            .programme-heat text{fill:#e6edf3}
            .programme-heat .ground{fill:#0d1117}
            .programme-heat .head,.programme-heat .column{fill:#a5afba}
            .programme-heat .gap rect{stroke:#ff7b86}
            .programme-heat .gap text{fill:#ff7b86}
            .programme-heat .heat1 rect{fill:#14263b}
            .programme-heat .heat2 rect{fill:#1d4168}
            .programme-heat .heat3 rect{fill:#2a629c}
            .programme-heat .heat4 rect{fill:#6aa8e0}
            .programme-heat .heat5 rect{fill:#b9dafa}
            .programme-heat .heat4 text,.programme-heat .heat5 text{fill:#0d1117}
            }
            """;

    private HeatStyle() {}
}
