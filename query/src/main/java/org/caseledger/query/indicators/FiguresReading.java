package org.caseledger.query.indicators;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.ViewProgress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads the figures through the gate: a look at figures is recorded like any other. */
@Component
public class FiguresReading {

    /** A step whose days are measured; both stages are of one run, or of one file. */
    private record Step(Stage from, Stage to) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(Stage.CONSULTED, Stage.ACCEPTED),
                    new Step(Stage.REFERRED, Stage.ACCEPTED),
                    new Step(Stage.ACCEPTED, Stage.PLANNED),
                    new Step(Stage.PLANNED, Stage.DECIDED),
                    new Step(Stage.DECIDED, Stage.CLOSED),
                    new Step(Stage.SIGNALLED, Stage.OPENED),
                    new Step(Stage.SIGNALLED, Stage.CONTACTED),
                    new Step(Stage.CONTACTED, Stage.ON_CONSENT));

    private static final String NOW =
            "select stage, count(*) from (select distinct on (run_id) stage"
                    + " from views.stage_entered order by run_id, position desc) latest"
                    + " group by stage";

    /** The first entry of each stage counts; a consultation is joined by the file. */
    private static final String DAYS =
            "select count(days), percentile_cont(0.5) within group (order by days),"
                    + " cast(max(days) as bigint)"
                    + " from (select reached.entered_on - begun.entered_on as days"
                    + " from (select distinct on (run_id) * from views.stage_entered"
                    + " where stage = :to order by run_id, position) reached"
                    + " join lateral (select entered_on from views.stage_entered earlier"
                    + " where earlier.stage = :from and earlier.file_id = reached.file_id"
                    + " and earlier.position < reached.position"
                    + " and (:acrossRuns or earlier.run_id = reached.run_id)"
                    + " order by position limit 1) begun on true) steps";

    private final ReadGate gate;
    private final StagesEntered entered;
    private final ViewProgress progress;

    public FiguresReading(ReadGate gate, StagesEntered entered, ViewProgress progress) {
        this.gate = gate;
        this.entered = entered;
        this.progress = progress;
    }

    public Figures show(SignedIn reader, OutputPath path, long minPosition) {
        if (minPosition > 0) {
            progress.await(reader.municipality(), entered, minPosition);
        }
        return gate.look(reader, path, ReadingPurpose.FIGURES, this::read);
    }

    private Figures read(Look look) {
        return new Figures(
                position(look.sql()),
                stages(look.sql()),
                STEPS.stream().map(step -> days(look.sql(), step)).toList());
    }

    /** The position that the figures hold, which may be behind the ledger for a moment. */
    private long position(JdbcClient sql) {
        return sql.sql("select coalesce(max(position), 0) from views.progress where view = ?")
                .param(entered.name())
                .query(Long.class)
                .single();
    }

    private static List<Figures.StageCount> stages(JdbcClient sql) {
        record Counted(Stage stage, long count) {}
        return sql
                .sql(NOW)
                .query((row, _) -> new Counted(Stage.valueOf(row.getString(1)), row.getLong(2)))
                .stream()
                .sorted((one, other) -> one.stage().compareTo(other.stage()))
                .map(each ->
                        new Figures.StageCount(
                                each.stage().track().words(), each.stage().words(), each.count()))
                .toList();
    }

    private static Figures.Days days(JdbcClient sql, Step step) {
        return sql.sql(DAYS)
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("acrossRuns", step.from().track() != step.to().track())
                .query((row, _) ->
                        new Figures.Days(
                                step.to().track().words(),
                                step.from().words(),
                                step.to().words(),
                                row.getLong(1),
                                row.getObject(2, Double.class),
                                row.getObject(3, Long.class)))
                .single();
    }
}
