package tifa.run.publish;

import java.util.Optional;
import tifa.storage.LockHolder;

/** Another run holds the output; trying later may work. */
public final class OutputLockedException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputLockedException(String output, Optional<LockHolder> holder) {
    super(
        "%s is held by another run (%s): try again when it has ended"
            .formatted(output, holder.map(LockHolder::toString).orElse("which is just starting")));
  }
}
