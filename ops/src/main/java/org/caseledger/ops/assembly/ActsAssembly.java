package org.caseledger.ops.assembly;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.http.Acts;
import org.caseledger.command.http.AllowedActs;
import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Recording;
import org.caseledger.command.http.RecordingApi;
import org.caseledger.command.http.RecordingDescription;
import org.caseledger.command.http.RequestHash;
import org.caseledger.command.http.Sentences;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.forms.ActFormScreen;
import org.caseledger.ops.forms.ActForms;
import org.caseledger.ops.forms.ActListScreen;
import org.caseledger.ops.forms.ActPages;
import org.caseledger.ops.forms.ApiFieldWords;
import org.caseledger.ops.forms.FieldWords;
import org.caseledger.ops.forms.FileStreams;
import org.caseledger.ops.forms.FormDoor;
import org.caseledger.ops.forms.IntakeSearchScreen;
import org.caseledger.ops.forms.SheetPrefill;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.reading.WitnessedRefusals;
import org.caseledger.query.casefile.CaseFileReading;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.organisations.OrganisationsReading;
import org.caseledger.query.screens.Frame;
import org.caseledger.query.screens.UploadSize;
import org.caseledger.query.search.SearchReading;
import org.caseledger.query.sheets.SheetsReading;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

import javax.sql.DataSource;

/** The way in for whoever records: one table of acts behind the API and behind the forms. */
@Configuration(proxyBeanMethods = false)
class ActsAssembly {

    @Bean
    Acts acts() {
        return new Acts(TableOfActs.ALL);
    }

    @Bean
    Sentences sentences(@Value("${caseledger.attachments.largest}") DataSize largestScan) {
        return new Sentences(UploadSize.words(largestScan));
    }

    @Bean
    Problems actProblems(Sentences sentences) {
        return new Problems(sentences);
    }

    /** Keyed with a secret derived from the root key, so that it is the same after a restart. */
    @Bean
    RequestHash requestHash(Databases databases) {
        return new RequestHash(RootKey.in(databases.rootKeyFile()).derive("request-hash"));
    }

    @Bean
    Recording recording(
            Acts acts,
            CommandGate commandGate,
            AllowedActs allowedActs,
            ReadGate readGate,
            Problems problems,
            RequestHash requestHash) {
        var witnessed = new WitnessedRefusals(allowedActs, readGate);
        return new Recording(acts, commandGate, witnessed, problems, requestHash);
    }

    @Bean
    RecordingApi recordingApi(Recording recording, Problems problems) {
        return new RecordingApi(recording, problems);
    }

    @Bean
    @Order(0)
    RecordingDescription recordingDescription(Acts acts) {
        return new RecordingDescription(acts);
    }

    @Bean
    FormDoor formDoor(Acts acts, Recording recording) {
        return new FormDoor(acts, recording);
    }

    @Bean
    IntakeSearchScreen intakeSearchScreen(SearchReading reading) {
        return new IntakeSearchScreen(reading);
    }

    @Bean
    FieldWords fieldWords() {
        return new FieldWords();
    }

    @Bean
    @Order(1)
    ApiFieldWords apiFieldWords(Acts acts, FieldWords fieldWords) {
        return new ApiFieldWords(acts, fieldWords);
    }

    @Bean
    ActForms actForms(Acts acts, FieldWords fieldWords) {
        return new ActForms(acts, fieldWords);
    }

    @Bean
    FileStreams fileStreams(MunicipalityReads database, LedgerHistory history) {
        return new FileStreams(database, history);
    }

    @Bean
    ActFormScreen actFormScreen(
            ActPages pages, CaseFileReading files, SheetsReading sheets, Frame frame) {
        return new ActFormScreen(pages, files, new SheetPrefill(sheets), frame);
    }

    @Bean
    ActListScreen actListScreen(ActPages pages, CaseFileReading files, Frame frame) {
        return new ActListScreen(pages, files, frame);
    }

    @Bean
    ActPages actPages(
            ActForms actForms,
            FileStreams fileStreams,
            FieldWords fieldWords,
            OrganisationsReading organisations,
            @Qualifier("appDataSource") DataSource app) {
        return new ActPages(actForms, fileStreams, fieldWords, organisations, app);
    }
}
