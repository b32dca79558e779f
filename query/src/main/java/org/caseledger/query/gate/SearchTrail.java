package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps what was searched for, sealed under a key that serves nothing else, and which files were met
 * unseen. One call whatever was met, committed when it returns.
 */
@Component
public class SearchTrail {

    private static final String FIELD = "search.terms";

    private final MunicipalityReads database;
    private final Sealing sealing;

    public SearchTrail(MunicipalityReads database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * Records one search.
     *
     * @param metUnseen the labels of the values that matched and did not open, by file
     * @throws TooManySearches when others of the same person were recorded meanwhile
     * @throws AuditUnavailable when it could not be recorded: then nothing may be shown
     */
    public void record(
            Actor actor, String terms, Map<FileId, Set<UUID>> metUnseen, SearchLimit limit) {
        if (!recorded(actor, terms, Met.of(metUnseen), limit)) {
            throw new TooManySearches(limit.most());
        }
    }

    private record Met(UUID[] files, String[] labels) {

        static Met of(Map<FileId, Set<UUID>> unseen) {
            List<FileId> files = List.copyOf(unseen.keySet());
            return new Met(
                    files.stream().map(FileId::value).toArray(UUID[]::new),
                    files.stream()
                            .map(file ->
                                    unseen.getOrDefault(file, Set.of()).stream()
                                            .map(UUID::toString)
                                            .collect(Collectors.joining(",")))
                            .toArray(String[]::new));
        }
    }

    private boolean recorded(Actor actor, String terms, Met met, SearchLimit limit) {
        try {
            return database.recording(
                    actor.municipality(),
                    sql ->
                            sql.sql(
                                            "select audit.record_search(?, ?, ?, ?, ?, ?, ?, ?) is"
                                                    + " not null")
                                    .params(
                                            actor.municipality().value(),
                                            actor.staff().value(),
                                            actor.organisation().value(),
                                            actor.capacity().name(),
                                            sealed(actor.municipality(), terms))
                                    .param(met.files)
                                    .param(met.labels)
                                    .param(limit.most())
                                    .query(Boolean.class)
                                    .single());
        } catch (DataAccessException | TransactionException e) {
            throw new AuditUnavailable(e);
        }
    }

    private String sealed(MunicipalityCode municipality, String terms) {
        byte[] plain = terms.getBytes(StandardCharsets.UTF_8);
        return sealing.seal(labelOfTerms(municipality), FIELD, plain).text();
    }

    /** Who searched for whom is opened by nobody but an audit; the key's holder is the trail itself. */
    static Label labelOfTerms(MunicipalityCode municipality) {
        String holder = "search-trail/" + municipality.value();
        return new Label(
                municipality,
                null,
                List.of(UUID.nameUUIDFromBytes(holder.getBytes(StandardCharsets.UTF_8))),
                LegalBasis.INTERNAL_USE,
                null,
                List.of(),
                null,
                Sensitivity.S3,
                Purpose.CONSULTATION,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
