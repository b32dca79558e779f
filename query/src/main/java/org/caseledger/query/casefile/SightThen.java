package org.caseledger.query.casefile;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.Decisions;
import org.caseledger.query.gate.LabelClass;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.Relations;
import org.caseledger.query.gate.Verdict;
import org.caseledger.query.ledger.BearingLines;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Answers who could see what of a file at a position: registers folded up to there and the policy
 * asked as of that day. It shows reasons, never content.
 */
@Component
class SightThen {

    /** More than all kinds of staff and labels of a file together. */
    private static final int MOST_DECISIONS = 2000;

    private final BearingLines bearing;
    private final AccessPolicy policy;

    SightThen(BearingLines bearing, AccessPolicy policy) {
        this.bearing = bearing;
        this.policy = policy;
    }

    List<CaseFile.Sight> of(Look look, FileId file, long position, Phrases say) {
        List<LedgerLine> lines =
                bearing.onFile(look.sql(), look.actor().municipality(), file, position);
        if (lines.isEmpty()) {
            return List.of();
        }
        var then = new RegisterFold(Registers.ALL);
        lines.forEach(line -> then.record(line.recorded()));
        LocalDate day =
                position == look.position() ? look.reader().today() : lines.getLast().recordedOn();
        Instant at = position == look.position() ? look.moment() : lines.getLast().recordedAt();
        Collection<Label> labels = labels(look, file, position);
        var decisions = new Decisions(policy, MOST_DECISIONS);
        List<CaseFile.Sight> sight = new ArrayList<>();
        then.all(StaffRegister.STAFF)
                .forEach((id, fact) -> {
                    var last = (StaffRegister.Post) fact.value();
                    last.on(day)
                            .map(post -> actor(look, StaffId.of(id), post))
                            .map(actor -> new Relations(actor, then, day, at))
                            .filter(reader -> mayKnow(reader, file))
                            .map(reader -> sight(reader, labels, decisions, say))
                            .ifPresent(sight::add);
                });
        return sight;
    }

    private static Actor actor(Look look, StaffId staff, StaffRegister.Post post) {
        return new Actor(look.actor().municipality(), staff, post.agencyId(), post.capacity());
    }

    private static boolean mayKnow(Relations of, FileId file) {
        return of.actor().capacity() == Capacity.REVIEWER
                || FileCircle.includes(of.actor(), file, of.facts(), of.day())
                || of.isInEmergency(file);
    }

    private static Collection<Label> labels(Look look, FileId file, long position) {
        Map<UUID, Label> labels = new LinkedHashMap<>();
        look.sql()
                .sql(
                        "select payload from ledger.event where file_id = ? and position <= ?"
                                + " order by position")
                .params(file.value(), position)
                .query((row, _) -> LedgerJson.plain().readTree(row.getBytes(1)).get("labels"))
                .list()
                .forEach(found ->
                        Objects.requireNonNull(found)
                                .propertyStream()
                                .forEach(each ->
                                        labels.computeIfAbsent(
                                                UUID.fromString(each.getKey()),
                                                _ ->
                                                        LedgerJson.plain()
                                                                .treeToValue(
                                                                        each.getValue(),
                                                                        Label.class))));
        return labels.values();
    }

    private static CaseFile.Sight sight(
            Relations relations, Collection<Label> labels, Decisions decisions, Phrases say) {
        Map<String, Integer> could = new LinkedHashMap<>();
        for (Label label : labels) {
            Verdict verdict = decisions.on(relations.to(label), LabelClass.of(label));
            String line =
                    CaseTerms.of(label.basis())
                            + "による情報: "
                            + (verdict.permits() ? "見ることができた(" : "見ることができなかった(")
                            + verdict.foremost().words()
                            + ")";
            could.merge(line, 1, Integer::sum);
        }
        Actor actor = relations.actor();
        return new CaseFile.Sight(
                say.staff(actor.staff()),
                say.agency(actor.organisation()),
                CaseTerms.of(actor.capacity()),
                List.copyOf(could.keySet()));
    }
}
