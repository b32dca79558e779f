package org.caseledger.ops.assembly;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LastWord;
import org.caseledger.ops.embedded.LedgerClusters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded default: its data folder and the two servers in it. */
@EmbeddedOnly
@Configuration(proxyBeanMethods = false)
class EmbeddedAssembly {

    @Bean
    DataFolder dataFolder(@Value("${caseledger.data-dir:}") String setting) {
        return DataFolder.at(setting);
    }

    @Bean(destroyMethod = "close")
    LedgerClusters ledgerClusters(DataFolder dataFolder) {
        LedgerClusters clusters = LedgerClusters.start(dataFolder);
        clusters.whenOneDies(new LastWord(clusters));
        return clusters;
    }

    @Bean
    Databases databases(LedgerClusters ledgerClusters) {
        return ledgerClusters.databases();
    }
}
