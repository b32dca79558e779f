package org.caseledger.ops.forms;

import org.caseledger.events.register.Facts;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.store.PostgresFacts;

import javax.sql.DataSource;

/** What the pages of acts are made from. */
public record ActPages(ActForms forms, FileStreams streams, FieldWords words, DataSource app) {

    Facts facts(MunicipalityCode municipality) {
        return PostgresFacts.of(app, municipality.value());
    }
}
