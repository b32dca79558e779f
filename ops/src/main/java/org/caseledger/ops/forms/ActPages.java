package org.caseledger.ops.forms;

import org.caseledger.events.register.Facts;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.organisations.OrganisationsReading;
import org.caseledger.query.organisations.TownNames;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** What the pages of acts are made from. */
public record ActPages(
        ActForms forms,
        FileStreams streams,
        FieldWords words,
        OrganisationsReading organisations,
        DataSource app) {

    Facts facts(MunicipalityCode municipality) {
        return PostgresFacts.of(app, municipality.value());
    }

    /** What the town has to choose from, for whoever works on cases. */
    TownNames names(SignedIn reader) {
        return organisations.names(reader, OutputPath.ACT_FORM_PAGE);
    }

    /**
     * What can be chosen in a form outside any file.
     *
     * @param ticked the persons that were ticked before, on lines of their own
     */
    Choices ofTown(
            MunicipalityCode town,
            TownNames names,
            @Nullable UUID stream,
            @Nullable String ticked) {
        List<Choice> items =
                stream == null
                        ? List.of()
                        : new Agendas(facts(town), words)
                                .of(new SittingId(stream), event -> streams.position(town, event));
        return new TownChoices(names, items, NewPersons.with(ticked), words);
    }

    private static Set<UUID> shown(CaseFile file) {
        return file.history().stream().map(HistoryLine::stream).collect(Collectors.toSet());
    }

    /** What can be chosen in a form of a file, from what was shown of it. */
    Choices ofFile(SignedIn reader, CaseFile file) {
        TownNames names = names(reader);
        var id = new FileId(file.fileId());
        var agendas = new Agendas(facts(reader.municipality()), words);
        return new FileChoices(
                new TownChoices(names, List.of(), List.of(), words),
                file,
                new RecordedIds(streams.lines(reader.municipality(), id, file.asOf()), file),
                agendas.of(id, names, shown(file)));
    }
}
