package org.caseledger.query.ledger;

import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.storage.LedgerJson;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of view tables: sealed values are copied as the envelopes they are, never opened. */
@Component
public class SealedJson {

    private final JsonMapper mapper;

    public SealedJson(Sealing sealing) {
        this.mapper = LedgerJson.mapper(sealing);
    }

    public JsonMapper mapper() {
        return mapper;
    }
}
