package org.caseledger.query.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class FiguresTableTest {

    @Test
    void each_row_says_up_to_which_event_it_holds() {
        var figures =
                new Figures(
                        42,
                        List.of(new Figures.StageCount("多機関協働", "受理", 3)),
                        List.of(new Figures.Days("多機関協働", "受理", "プラン", 0, null, null)));

        String text = new String(FiguresTable.of(figures).bytes(), StandardCharsets.UTF_8);

        assertThat(text.lines().skip(1))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).endsWith("\"台帳の第42号時点\""));
        assertThat(text).contains("\"今の段階\",\"多機関協働\",\"受理\",\"\",\"3\"");
    }
}
