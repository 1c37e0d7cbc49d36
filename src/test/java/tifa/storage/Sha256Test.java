package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095, 4096, 4097, 10_000})
  void isTheSameInPieces(int length) {
    byte[] bytes = new byte[length + 7];
    new Random(length).nextBytes(bytes);
    MessageDigest digest = Sha256.digest();
    Sha256.add(digest, bytes, 3, length);
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo(Sha256.of(Arrays.copyOfRange(bytes, 3, 3 + length)));
  }
}
