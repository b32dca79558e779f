package org.caseledger.query.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1"})
    void a_cell_that_a_spreadsheet_would_compute_is_made_text(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @Test
    void quotes_are_doubled_and_the_text_begins_with_its_mark() {
        byte[] bytes = new Csv().row(List.of("段階", "a\"b")).bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"段階\",\"a\"\"b\"\r\n");
    }
}
