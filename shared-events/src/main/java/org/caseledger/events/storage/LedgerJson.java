package org.caseledger.events.storage;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.caseledger.events.privacy.Sealing;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the ledger: strict when reading, nothing optional when writing. */
public final class LedgerJson {

    /** Made once: what it learns of types is kept with it. */
    private static final JsonMapper PLAIN = strict().build();

    private LedgerJson() {}

    /** A mapper that seals labelled values as it writes and leaves them sealed as it reads. */
    public static JsonMapper mapper(Sealing sealing) {
        return strict().addModule(new LabelledModule(sealing)).build();
    }

    /** A mapper for what holds no personal value: register entries, labels, metadata. */
    public static JsonMapper plain() {
        return PLAIN;
    }

    private static JsonMapper.Builder strict() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(_ ->
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }
}
