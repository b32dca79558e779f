package org.caseledger.query.indicators;

import org.caseledger.events.register.CaseRegister.Stage;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.ViewProgress;
import org.caseledger.query.sentences.StageTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads the figures through the gate: looks at figures are recorded like any other. */
@Component
public class FiguresReading {

    private final ReadGate gate;
    private final StageEntries entries;
    private final ViewProgress progress;

    public FiguresReading(ReadGate gate, StageEntries entries, ViewProgress progress) {
        this.gate = gate;
        this.entries = entries;
        this.progress = progress;
    }

    public Figures show(SignedIn reader, OutputPath path, long minPosition) {
        if (minPosition > 0) {
            progress.await(reader.municipality(), entries, minPosition);
        }
        return gate.look(reader, path, ReadingPurpose.FIGURES, this::read);
    }

    private Figures read(Look look) {
        return new Figures(position(look.sql()), stages(look.sql()), days(look.sql()));
    }

    /** The position that the figures hold, which may be behind the ledger for a moment. */
    private long position(JdbcClient sql) {
        return sql.sql("select coalesce(max(position), 0) from views.progress where view = ?")
                .param(entries.name())
                .query(Long.class)
                .single();
    }

    private static List<Figures.StageCount> stages(JdbcClient sql) {
        return sql.sql(
                        "select kind, stage, count(*) from views.stage_entry where current"
                                + " group by kind, stage order by kind, min(position)")
                .query((row, _) ->
                        new Figures.StageCount(
                                kind(row.getString(1)), stage(row.getString(2)), row.getLong(3)))
                .list();
    }

    private static List<Figures.Days> days(JdbcClient sql) {
        return sql.sql(
                        "select kind, stage, next_stage, count(*),"
                                + " percentile_cont(0.5) within group (order by days) from ("
                                + " select kind, stage, lead(stage) over run as next_stage,"
                                + " lead(entered_on) over run - entered_on as days, position"
                                + " from views.stage_entry"
                                + " window run as (partition by run_id order by position)) steps"
                                + " where next_stage is not null"
                                + " group by kind, stage, next_stage order by kind, min(position)")
                .query((row, _) ->
                        new Figures.Days(
                                kind(row.getString(1)),
                                stage(row.getString(2)),
                                stage(row.getString(3)),
                                row.getLong(4),
                                row.getDouble(5)))
                .list();
    }

    private static String kind(String kind) {
        return kind.equals("OUTREACH") ? "アウトリーチ" : "多機関協働";
    }

    private static String stage(String stage) {
        return switch (stage) {
            case "OPENED" -> "開始(接触前)";
            case "CONTACTED" -> "接触後(同意前)";
            case "ON_CONSENT" -> "同意後";
            default -> StageTerms.of(Stage.valueOf(stage));
        };
    }
}
