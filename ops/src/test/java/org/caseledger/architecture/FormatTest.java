package org.caseledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Every Java file is as the formatter writes it; {@code ops/bin/format} lets it write them. */
class FormatTest {

    private static final boolean REWRITE = Boolean.getBoolean("caseledger.format");

    @Test
    void every_java_file_is_as_the_formatter_writes_it() {
        List<String> files = Checkout.javaFiles().stream().map(Path::toString).toList();
        assertThat(files).hasSizeGreaterThan(300);

        assertThat(run(REWRITE ? "--replace" : "--dry-run", files))
                .as("files to format with ops/bin/format")
                .isEmpty();
    }

    static String run(String mode, List<String> files) {
        var said = new StringWriter();
        try (var out = new PrintWriter(said)) {
            ToolProvider.findFirst("google-java-format")
                    .orElseThrow()
                    .run(
                            out,
                            out,
                            Stream.concat(
                                            Stream.of("--aosp", "--skip-javadoc-formatting", mode),
                                            files.stream())
                                    .toArray(String[]::new));
        }
        return said.toString();
    }
}
