package tifa.language;

import java.io.IOException;
import java.io.Writer;

/** Writes each line in Chinese, as far as its sentence is known. */
public final class ChineseLines extends Writer {
  private final Writer out;
  private final StringBuilder line = new StringBuilder();

  /** Writes to {@code out}. */
  public ChineseLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (chars[i] == '\n') {
        end();
        out.write('\n');
      } else {
        line.append(chars[i]);
      }
    }
  }

  private void end() throws IOException {
    out.write(ChineseSentences.shared().of(line.toString()));
    line.setLength(0);
  }

  @Override
  public void flush() throws IOException {
    end();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    end();
    out.close();
  }
}
