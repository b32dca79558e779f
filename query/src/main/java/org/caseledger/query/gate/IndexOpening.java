package org.caseledger.query.gate;

import org.caseledger.events.privacy.KeysAskedOnce;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens values for the keys of the search, which stand in the memory of this process and are shown
 * to nobody: what a reader is told is opened once more, for that reader.
 */
@Component
public final class IndexOpening {

    private static final int AT_ONCE = 5_000;

    private final SubjectKeys keys;

    public IndexOpening(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Grows with each key of the municipality that is destroyed. */
    public long destroyedKeys(MunicipalityCode municipality) {
        return keys.destroyed(municipality);
    }

    /** Opens many values within one snapshot. */
    public Pass over(JdbcClient sql) {
        return new Pass(sql, new Sealing(new KeysAskedOnce(keys)));
    }

    /** One reading of many values; labels are fetched together and each key once. */
    public static final class Pass {

        private final JdbcClient sql;
        private final Sealing sealing;
        private final Map<UUID, Label> labels = new HashMap<>();

        private Pass(JdbcClient sql, Sealing sealing) {
            this.sql = sql;
            this.sealing = sealing;
        }

        /** Fetches the labels of these values. */
        public void expect(Collection<? extends Labelled<?>> values) {
            List<UUID> wanted =
                    values.stream()
                            .filter(Sealed.class::isInstance)
                            .map(value -> ((Sealed<?>) value).envelope().labelId())
                            .distinct()
                            .toList();
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                fetch(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
            }
        }

        private void fetch(List<UUID> ids) {
            sql.sql("select content::text from ledger.label where label_id = any(?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(String.class)
                    .list()
                    .forEach(content -> {
                        Label label = LedgerJson.plain().readValue(content, Label.class);
                        labels.put(LabelId.of(label), label);
                    });
        }

        /** The value; empty when it is closed for good, or its label is not there yet. */
        public <T> Optional<T> open(Labelled<T> value, Class<T> type) {
            return switch (value) {
                case Known<T> _ ->
                        throw new IllegalStateException("an open value came to the gate");
                case Withheld<T> _ -> Optional.empty();
                case Sealed<T> sealed ->
                        Optional.ofNullable(labels.get(sealed.envelope().labelId()))
                                .flatMap(label -> open(sealed, label, type));
            };
        }

        private <T> Optional<T> open(Sealed<T> sealed, Label label, Class<T> type) {
            return switch (sealing.open(sealed.envelope(), label)) {
                case Sealing.Opened.Clear(byte[] plain) ->
                        Optional.of(LedgerJson.plain().readValue(plain, type));
                case Sealing.Opened.Gone _, Sealing.Opened.NoKey _ -> Optional.empty();
            };
        }
    }
}
