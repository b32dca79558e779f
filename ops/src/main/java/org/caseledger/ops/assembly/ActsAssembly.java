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
import org.caseledger.ops.forms.FormDoor;
import org.caseledger.ops.keys.RootKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in for whoever records: one table of acts behind the API and behind the forms. */
@Configuration(proxyBeanMethods = false)
class ActsAssembly {

    @Bean
    Acts acts() {
        return new Acts(TableOfActs.ALL);
    }

    @Bean
    Sentences sentences() {
        return new Sentences();
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
            Problems problems,
            RequestHash requestHash) {
        return new Recording(acts, commandGate, allowedActs, problems, requestHash);
    }

    @Bean
    RecordingApi recordingApi(Recording recording, Problems problems) {
        return new RecordingApi(recording, problems);
    }

    @Bean
    RecordingDescription recordingDescription(Acts acts) {
        return new RecordingDescription(acts);
    }

    @Bean
    FormDoor formDoor(Acts acts, Recording recording) {
        return new FormDoor(acts, recording);
    }
}
