package org.caseledger.ops.assembly;

import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The demonstration users and the local issuer of their tokens. */
@Configuration(proxyBeanMethods = false)
class DemonstrationAssembly {

    /** The folder must be ours before a key is put into it, hence the clusters. */
    @Bean
    @DemonstrationOnly
    DemonstrationIssuer demonstrationIssuer(DataFolder folder, LedgerClusters lockedFolder) {
        return DemonstrationIssuer.inOrNew(folder.issuerKey());
    }

    @Bean
    @DemonstrationOnly
    JwtDecoder demonstrationTokens(DemonstrationIssuer issuer) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(issuer.publicKey())
                        .signatureAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(DemonstrationIssuer.NAME));
        return decoder;
    }

    @Bean
    DemonstrationUsers demonstrationUsers(ObjectProvider<DemonstrationIssuer> issuer) {
        return new DemonstrationUsers(issuer.getIfAvailable() != null);
    }
}
