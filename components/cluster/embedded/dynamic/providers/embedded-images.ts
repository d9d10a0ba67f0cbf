import type { ClusterOutputs } from "../../host/protocol";
import { type LookingInputs, LookingProvider } from "./looking";

/** What an `EmbeddedImages` is made from. */
export interface Inputs extends LookingInputs {
  /** Changes whenever the images on the cluster's registry do. */
  imagesKey: string;
}

/** Images on the cluster's registry. */
export interface Images {
  /** Digest-pinned reference of each. */
  references: Record<string, string>;
}

/** Looks up an `EmbeddedImages`; loaded by Pulumi's provider process, see `../host-resource.ts`. */
export class EmbeddedImagesProvider extends LookingProvider<Inputs, Images> {
  protected override pick({ images }: ClusterOutputs): Images {
    return { references: images };
  }

  protected override asksForMore(olds: Inputs, news: Inputs): boolean {
    return olds.imagesKey !== news.imagesKey || super.asksForMore(olds, news);
  }
}
