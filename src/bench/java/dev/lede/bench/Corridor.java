package dev.lede.bench;

import dev.lede.article.Article;
import dev.lede.article.Assembler;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Labeller;
import dev.lede.label.Labelling;
import dev.lede.meta.MetadataReader;
import dev.lede.meta.Stated;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;

/** The way of a page through the rooms, with what each room hands on. */
public final class Corridor {
  private static final PageReader READER = new PageReader();
  private static final ArticleWriter WRITER = ArticleWriter.of(OutputFormat.JSONL);
  private static final Labeller LABELLER = Labeller.shipped();

  private final byte[] bytes;
  private Page page;
  private Stated stated;
  private Cut cut;
  private Labelling labelling;
  private Article article;
  private String answer;

  Corridor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The rooms, in order; each takes what those before it have left. */
  public enum Room {
    SOURCE {
      @Override
      void walk(Corridor way) {
        way.page = read(way.bytes);
      }
    },
    META {
      @Override
      void walk(Corridor way) {
        way.stated = MetadataReader.read(way.page);
      }
    },
    BLOCK {
      @Override
      void walk(Corridor way) {
        way.cut = Cutter.cut(way.page, way.stated);
      }
    },
    LABEL {
      @Override
      void walk(Corridor way) {
        way.labelling = LABELLER.label(way.cut, way.stated);
      }
    },
    ARTICLE {
      @Override
      void walk(Corridor way) {
        way.article = Assembler.assemble(way.page.source(), way.stated, way.cut, way.labelling);
      }
    },
    OUTPUT {
      @Override
      void walk(Corridor way) {
        way.answer = WRITER.write(way.article);
      }
    };

    abstract void walk(Corridor way);
  }

  /** Walks through all rooms. */
  String walk() {
    for (Room room : Room.values()) {
      room.walk(this);
    }
    return answer;
  }

  /** Whether the bytes are a page that can be read. */
  boolean isOpen() {
    try {
      READER.readOne("page", bytes);
      return true;
    } catch (UnreadablePageException e) {
      return false;
    }
  }

  private static Page read(byte[] bytes) {
    try {
      return READER.readOne("page", bytes);
    } catch (UnreadablePageException e) {
      throw new IllegalStateException(e);
    }
  }
}
