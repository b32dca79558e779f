package org.caseledger.ops.assembly;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.keys.RootKeyCheck;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import javax.sql.DataSource;

/** The key store behind its port, opened only with the root key that belongs to it. */
@Configuration(proxyBeanMethods = false)
class KeysAssembly {

    @Bean
    PostgresSubjectKeys subjectKeys(
            Databases databases, @Qualifier("keysDataSource") DataSource keysDataSource) {
        RootKey rootKey = RootKey.in(databases.rootKeyFile());
        RootKeyCheck.check(keysDataSource, rootKey);
        return new PostgresSubjectKeys(keysDataSource, rootKey);
    }
}
